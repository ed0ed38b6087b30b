"""What openpyxl sees of an .xlsx: values by address, tables and the ranges of charts, for each sheet, as JSON."""

import json
import sys
from datetime import datetime

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel


def plain(value):
    # A number that is shown as a date.
    if isinstance(value, datetime):
        return to_excel(value)
    return value if isinstance(value, (int, float, str, bool)) or value is None else str(value)


def ranges(chart):
    for series in chart.series:
        # A scatter chart has x and y, the others categories and values.
        for own in ("cat", "xVal", "val", "yVal"):
            data = getattr(series, own, None)
            if data is None:
                continue
            reference = getattr(data, "numRef", None) or getattr(data, "strRef", None)
            if reference is not None:
                yield reference.f


def read(path):
    sheets = {}
    for sheet in load_workbook(path, data_only=True).worksheets:
        cells = (cell for row in sheet.iter_rows() for cell in row)
        sheets[sheet.title] = {
            "values": {cell.coordinate: plain(cell.value) for cell in cells if cell.value is not None},
            "tables": [
                {"name": table.displayName, "area": table.ref, "headers": table.column_names}
                for table in sheet.tables.values()
            ],
            "charts": [list(ranges(chart)) for chart in sheet._charts],
        }
    return sheets


json.dump(read(sys.argv[1]), sys.stdout)
