import { describe, expect, it } from "vitest";
import type { SourceFile } from "./import-item";
import { recognise } from "./recognise";
import { isRelevantPath } from "./relevant-path";

const line = (n: number): string => JSON.stringify({ task_id: `Sample/${n}`, prompt: "", entry_point: "f", test: "" });
const mbpp = (id: number): string => `{"task_id": ${id}, "code": "", "test_list": ["assert f(1) == 10000000000000000000001"], "big": 10000000000000000000001}`;
const file = (path: string, text: string): SourceFile => ({ path, text });
const alone = (path: string, text: string) => recognise([file(path, text)], { whole: false });

describe("recognise", () => {
  it("knows each format by its keys, and where every item stands", () => {
    const text = [
      line(1),
      "",
      mbpp(2),
      '{"format": "dryrun.problem/1", "id": "p"}',
      '{"exercise": "sums", "cases": []}',
      '{"id": "3", "title": "T", "solution": "", "test_cases": []}',
    ].join("\n");
    expect(alone("all.jsonl", text).items.map(({ format, label, where }) => [format, label, where])).toEqual([
      ["humaneval", "Sample/1", "all.jsonl, line 1"],
      ["mbpp", "MBPP 2", "all.jsonl, line 3"],
      ["dryrun", "p", "all.jsonl, line 4"],
      ["exercism", "Exercism sums", "all.jsonl, line 5"],
      ["deep-ml", "Deep-ML 3 T", "all.jsonl, line 6"],
    ]);
  });

  it("hands every item on number for number", () => {
    expect(alone("a.jsonl", `${mbpp(1)}\n${mbpp(2)}`).items[1]?.text).toBe(mbpp(2));
    expect(alone("a.json", `[${mbpp(1)}, ${mbpp(2)}]`).items[1]?.text).toContain('"big":10000000000000000000001}');
    expect(alone("a.json", '{"exercise": "sums", "cases": [1e400]}').items[0]?.text).toBe('{"data":{"exercise": "sums", "cases": [1e400]},"description":""}');
  });

  it("names the line that is broken, and takes the others", () => {
    const lines = Array.from({ length: 60 }, (_, i) => line(i + 1));
    lines[56] = '{"task_id": "Sample/57", "prompt": ,}';
    const { items, faults } = alone("a.jsonl", lines.join("\n"));
    expect(items).toHaveLength(59);
    expect(faults).toMatchObject([{ where: "a.jsonl, line 57", reason: "this line is not JSON: Object value expected after ':' (column 36)" }]);
  });

  it("takes one object a line under any name", () => {
    expect(alone("downloaded.txt", `${line(1)}\n${line(2)}\n`).items).toHaveLength(2);
  });

  it.each([
    ["", "it is empty"],
    ["hello", "it is not JSON: JSON value expected but got 'h' (column 1)"],
    ['{\n  "a": [1,\n 2,,\n 3]\n}', "it is not JSON: Array item expected but got ',' (line 3, column 4)"],
    ["[1, {}]", "this item is no object"],
    ["3", "it holds neither an object nor a list"],
    ['{"name": "x", "version": 1}', "it is of no known format: its keys are name, version"],
  ])("says of %j what is wrong", (text, reason) => {
    expect(alone("a.json", text).faults[0]).toMatchObject({ reason });
  });

  it("puts a question's folder together, and leaves out the template and the other frameworks", () => {
    const question = (folder: string, title: string): SourceFile[] => [
      file(`${folder}/meta.json`, JSON.stringify({ id: "3", title })),
      file(`${folder}/tests.json`, "[]"),
      file(`${folder}/solution.py`, "pass"),
      file(`${folder}/description.md`, "Do it."),
    ];
    const bundle = file("build/3.json", JSON.stringify({ id: "3", title: "Sums", solution: "", test_cases: [] }));
    const { items, remarks } = recognise([...question("q/10_b", "Other"), ...question("q/3_a", "Sums"), ...question("q/_template", "Template"), bundle], {
      whole: true,
    });
    // Bundles come first by their path; the folder of the same question is the same item.
    expect(items.map(({ label, where }) => [label, where])).toEqual([
      ["Deep-ML 3 Sums", "build/3.json"],
      ["Deep-ML 3 Other", "q/10_b"],
    ]);
    expect(remarks).toEqual(["1 item is there twice; the first of each is taken."]);
    expect(JSON.parse(items[1]?.text ?? "")).toMatchObject({ files: { "solution.py": "pass", "description.md": "Do it." } });
    expect(isRelevantPath("q/3_a/pytorch/tests.json")).toBe(false);
  });

  it("gives an exercise the text beside it", () => {
    const { items } = recognise(
      [file("sums/canonical-data.json", '{"exercise":"sums","cases":[]}'), file("sums/description.md", "Add up.\n"), file("sums/introduction.md", "Hm.")],
      { whole: true },
    );
    expect(items.map(({ text }) => JSON.parse(text) as unknown)).toEqual([{ data: { exercise: "sums", cases: [] }, description: "Add up.\n\nHm." }]);
  });

  it("counts what else lies in a folder, without complaining of each", () => {
    const { items, faults, remarks } = recognise([file("a/package.json", '{"name": "x"}'), file("a/x.jsonl", line(1)), file("a/description.md", "")], {
      whole: true,
    });
    expect([items.length, faults, remarks]).toEqual([1, [], ["2 other files hold no problem of a known format."]]);
  });
});
