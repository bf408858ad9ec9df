# Stands around the lines of docs/csv.md: writes down what they ask Spark for. SparkCells.java asks Spark for it.
import sys


class Reader:
    def schema(self, schema):
        self.asked = {"schema": schema}
        return self

    def options(self, **options):
        self.asked["options"] = {name: str(value) for name, value in options.items()}
        return self

    def csv(self, path):
        return {**self.asked, "path": path}


class Session:
    @property
    def read(self):
        return Reader()


spark = Session()
exec(open(sys.argv[1], encoding="utf-8").read())
calls = {resource["name"]: read(resource["name"]) for resource in package["resources"]}
json.dump(calls, open("spark.json", "w", encoding="utf-8"))
