# Stands behind the lines of docs/csv.md: writes what they read of each table, without its header.
import csv


def cell(value):
    if pd.isna(value):
        return None
    return str(value).lower() if isinstance(value, bool) else str(value)


for resource in package["resources"]:
    table = read(resource["name"]).astype(object)
    with open(resource["name"] + ".read", "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerows([cell(value) for value in row] for row in table.itertuples(index=False, name=None))
