/**
 * A button that lets files be chosen. The browser's own field would speak the browser's language, in the browser's look:
 * it lies over the button unseen, and takes the focus, keys and clicks.
 */
export function FileButton({
  label,
  accept,
  multiple = false,
  onChoose,
}: {
  readonly label: string;
  /** The ends of names of files that can be read. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}) {
  return (
    <label className="file-button">
      {label}
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget: field }) => {
          const files = [...(field.files ?? [])];
          // Chosen once more, the same file is read again.
          field.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}
