import { describe, expect, it } from "vitest";
import { licenceWarning } from "./licence";

describe("licenceWarning", () => {
  it.each(["Example Educational Use Only License 1.0", "CC BY-NC 4.0", "CC BY-ND 4.0"])("warns of %s", (licence) => {
    expect(licenceWarning({ licence, source: "Example Bank, question 3" })).toMatch(/before you share it\. It comes from Example Bank, question 3\.$/);
  });

  it.each(["MIT", "CC BY 4.0", "Apache-2.0", undefined])("says nothing of %s", (licence) => {
    expect(licenceWarning({ licence, source: undefined })).toBeNull();
  });
});
