# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured, as Markdown tables, as data, and as a picture."""

import html
import os

import tools as kit
from workloads import WORKLOADS

MIB = 1 << 20


CPU_STEP = 0.01   # GNU time's


def number(value):
    return "" if value is None else f"{value:.2f}" if value < 9.995 else f"{value:.1f}"


def data_of(name, way, measured, size, kind, cold):
    """One table, as it goes into the JSON file."""
    rows = []
    first = measured.get("cp -a")
    for m in measured.values():
        row = {"tool": m.tool.name, "rounds": len(m.runs), "failed": m.failed, "at_least": m.at_least, "shared": m.shared,
               "rival": m.tool.rival, "not_compared": kit.left_out(m.tool)}
        if m.runs:
            rival = measured.get(m.tool.rival)
            row.update(wall=[r.wall for r in m.runs.values()], cpu=[r.cpu for r in m.runs.values()], wall_median=m.median("wall"),
                       wall_min=min(r.wall for r in m.runs.values()), cpu_median=m.median("cpu"),
                       peak_mib=max(r.rss for r in m.runs.values()), to_cp=m.ratio(first, "wall"), to_rival=m.ratio(rival, "wall"),
                       cpu_to_cp=m.ratio(first, "cpu") if first.runs and first.median("cpu") > 2 * CPU_STEP else None)
        rows.append(row)
    return {"workload": name, "title": WORKLOADS[name].title, "way": way, "entries": size[0], "bytes": size[1], "file_system": kind,
            "cache": "cold" if cold else "warm", "rows": rows}


def print_table(table):
    print(f"\n## {table['title']}, {kit.WAYS[table['way']]}: {table['entries']:,} entries, {table['bytes'] / MIB:,.0f} MiB, "
          f"{table['file_system']}, {table['cache']} cache\n")
    print("| | wall s | min s | x cp -a | x same promise | CPU s | x CPU | largest process MiB | rounds |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    notes = []
    for row in table["rows"]:
        if row["at_least"] is not None and not row["rounds"]:
            print(f"| {row['tool']} | | | > {row['at_least']:.0f} | | | | | cut off |")
        elif row["rounds"]:
            print(f"| {row['tool']} | {number(row['wall_median'])} | {number(row['wall_min'])} | {number(row['to_cp'])} "
                  f"| {number(row['to_rival'])} | {number(row['cpu_median'])} | {number(row['cpu_to_cp'])} | {row['peak_mib']:.0f} "
                  f"| {row['rounds']} |")
        else:
            print(f"| {row['tool']} | | | | | | | | failed |")
        if row["failed"]:
            notes.append(f"{row['tool']}: {row['failed']}.")
        if row["shared"] is not None:
            notes.append(f"{row['tool']}: {100 * row['shared']:.0f} % of the copy's blocks are the source's.")
    kept = {}
    for row in table["rows"]:
        if row["not_compared"]:
            kept.setdefault(", ".join(row["not_compared"]), []).append(row["tool"])
    notes.append("Each copy was compared with the source in all that its tool promises"
                 + ("; not in: " if kept else "") + "; ".join(f"{missing} ({', '.join(names)})" for missing, names in kept.items()) + ".")
    print()
    for note in notes:
        print(f"- {note}")
    print(flush=True)


# -- the picture ------------------------------------------------------------------------------------------------------

STYLE = """
  .card { fill: #ffffff; } text { fill: #1f2328; font: 13px system-ui, 'DejaVu Sans', sans-serif; }
  .title { font-size: 15px; font-weight: 600; } .small, .tool { fill: #59636e; } .small { font-size: 12px; } .ours { font-weight: 600; fill: #1f2328; }
  .bar { fill: #afb8c1; } .bar-ours { fill: #0969da; } .bar-disk { fill: #54a3ff; } .halo { stroke: #ffffff; stroke-width: 4; paint-order: stroke; } .line { stroke: #1f2328; stroke-width: 1.5; }
  .grid { stroke: #d1d9e0; }
  @media (prefers-color-scheme: dark) {
    .card { fill: #0d1117; } text { fill: #f0f6fc; } .small, .tool { fill: #9198a1; } .ours { fill: #f0f6fc; }
    .bar { fill: #59636e; } .bar-ours { fill: #4493f8; } .bar-disk { fill: #1f6feb; } .halo { stroke: #0d1117; } .line { stroke: #f0f6fc; } .grid { stroke: #3d444d; }
  }
"""
NAMES, SCALE_TO, WIDTH, ROW = 200, 3.0, 820, 20
SHOWN = {"poolcopy --no-flush": ("PoolCopy --no-flush", "bar-ours"), "poolcopy": ("PoolCopy, on the disk", "bar-disk")}


def bars_of(table):
    """[(label, class, ratio, text)]: each tool against the cp that promises the same."""
    bars = []
    for row in table["rows"]:
        if row["tool"] in ("cp -a", "cp -a && sync -f", "poolcopy --verify"):
            continue
        label, look = SHOWN.get(row["tool"], (row["tool"], "bar"))
        if row["rounds"] and row["to_rival"] is not None:
            bars.append((label, look, row["to_rival"], number(row["to_rival"])))
        elif row["at_least"] is not None:
            bars.append((label, look, row["at_least"], f"> {row['at_least']:.0f}, cut off"))
        else:
            bars.append((label, look, 0.0, "failed"))
    return sorted(bars, key=lambda b: not b[1].startswith("bar-"))   # ours first, the others as they come


def picture(tables, place):
    """An SVG of its own card, so that it can be read on any page: one group of bars a workload, shorter is faster."""
    groups = [(t, bars_of(t)) for t in tables]
    groups = [(t, b) for t, b in groups if b]
    height = 78 + sum(34 + ROW * len(b) for _, b in groups) + 30
    scale = (WIDTH - NAMES - 110) / SCALE_TO

    def x(ratio):
        return NAMES + scale * ratio

    cache = tables[0]["cache"]
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" role="img" '
           f'aria-label="Time to copy folders, as a multiple of what cp -a needs">',
           f"<style>{STYLE}</style>", f'<rect class="card" width="{WIDTH}" height="{height}" rx="8"/>',
           f'<text class="title" x="20" y="28">Time to copy, {cache} cache: cp -a is 1 (on the disk: cp -a &amp;&amp; sync -f), shorter is faster</text>',
           f'<text class="small" x="20" y="48">{html.escape(place)}</text>']
    y, bottom = 66, height - 30
    for ratio in range(int(SCALE_TO) + 1):
        out.append(f'<line class="{"line" if ratio == 1 else "grid"}" x1="{x(ratio):.0f}" x2="{x(ratio):.0f}" y1="{y}" y2="{bottom}"/>')
        out.append(f'<text class="small" x="{x(ratio):.0f}" y="{bottom + 17}" text-anchor="middle">{ratio}</text>')
    for table, bars in groups:
        y += 24
        way = "" if table["way"] == "new" else ", " + kit.WAYS[table["way"]]
        out.append(f'<rect class="card" x="12" y="{y - 14}" width="{WIDTH - 24}" height="19"/>')
        out.append(f'<text x="20" y="{y}"><tspan class="ours">{html.escape(table["title"][0].upper() + table["title"][1:] + way)}</tspan>'
                   f'<tspan class="small" dx="10">{table["entries"]:,} entries, {table["bytes"] / MIB:,.0f} MiB</tspan></text>')
        y += 10
        for label, look, ratio, text in bars:
            ours = " ours" if look != "bar" else ""
            out.append(f'<text class="tool{ours}" x="{NAMES - 8}" y="{y + 13}" text-anchor="end">{html.escape(label)}</text>')
            out.append(f'<rect class="{look}" x="{NAMES}" y="{y + 3}" width="{x(min(ratio, SCALE_TO)) - NAMES:.1f}" height="{ROW - 6}"/>')
            end = x(min(ratio, SCALE_TO)) + 6
            if ratio > SCALE_TO:   # the bar goes on: a cut through it says so
                out.append(f'<path class="card" d="M{x(SCALE_TO) - 16:.0f} {y + ROW - 2} l8 {4 - ROW} l5 0 l-8 {ROW - 4} z"/>')
            out.append(f'<text class="tool halo{ours}" x="{end:.0f}" y="{y + 13}">{html.escape(text)}</text>')
            y += ROW
    out.append("</svg>")
    return "\n".join(out) + "\n"


def draw(tables, folder, place):
    """FOLDER/warm.svg and FOLDER/cold.svg, of copies into a new folder."""
    os.makedirs(folder, exist_ok=True)
    for cache in ("warm", "cold"):
        chosen = [t for t in tables if t["cache"] == cache and t["way"] == "new"]
        if any(bars_of(t) for t in chosen):
            with open(os.path.join(folder, f"{cache}.svg"), "w", encoding="utf-8") as f:
                f.write(picture(chosen, place))
