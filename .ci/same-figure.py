"""Makes a web page that shows one figure of an article as the workbook, the web page and the graph have it:

    python3 same-figure.py FIGURE PAGE.html GRAPH.ttl WORKBOOK.png > PICTURE.html

Everything shown is taken from these files, which the command has just written.
"""
import base64
import html
import re
import sys

figure, page_file, graph_file, workbook_file = sys.argv[1:]


def text(name):
    with open(name, encoding='utf-8') as file:
        return file.read()


page, graph = text(page_file), text(graph_file)
style = re.search(r'<style>(.*?)</style>', page, re.S).group(1)
axis = re.search(r'<svg class="axis".*?</svg>', page, re.S).group(0)
card = re.search(rf'<li id="figure-{figure}".*?(?=<li id="figure-|</ul>\n<h3|</section>)', page, re.S).group(0)
subject = re.search(rf'(?m)^<[^>]*/figure/[^>]*/{figure}>\n(?:        .*\n)+', graph).group(0)
with open(workbook_file, 'rb') as file:
    workbook = base64.b64encode(file.read()).decode('ascii')

print(f'''<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><style>{style}
body {{ width: 1180px; padding: 20px; background: #fff; }}
h2 {{ border: 0; margin: 18px 0 6px; font-size: 17px; padding: 0; }}
.both {{ display: grid; grid-template-columns: 480px 1fr; gap: 24px; }}
.workbook {{ max-width: 100%; border: 1px solid var(--line); }}
pre {{ font: 13px/1.6 "DejaVu Sans Mono", monospace; margin: 0; padding: 12px; border: 1px solid var(--line);
  white-space: pre-wrap; overflow-wrap: anywhere; }}
</style>
<h2>Workbook, the sheet Figures</h2>
<img class="workbook" src="data:image/png;base64,{workbook}" alt="">
<div class="both"><div><h2>Web page</h2>{axis}<ul class="cards">{card}</ul></div>
<div><h2>Graph, in Turtle</h2><pre>{html.escape(subject.rstrip())}</pre></div></div>
</html>''')
