/** Namespaces of the parts. @source ECMA-376, Office Open XML, transitional */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
