import './DialogBox.css';

/** The way out at the end of a `dialog-box`. */
export function CloseForm() {
  return (
    <form method="dialog" className="close-form">
      <button type="submit" className="button">
        Close
      </button>
    </form>
  );
}
