/** Keeps the parts of a text in brackets on one line: browsers would break “ES-11/3” after its hyphen. */
export function Unbroken({ children }: { readonly children: string }) {
  return children.split(/(\(\S+\))/).map((part) =>
    part.startsWith('(') ? (
      <span key={part} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
