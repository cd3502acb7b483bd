import type { MerchantFile } from "@paysession/komoju";
import { Store } from "../../../engine/store.js";
import { detectFileType, readBase64 } from "../files.js";
import { newId, timestamp } from "../formats.js";
import type { KomojuHandlers } from "../handlers.js";
import { invalid, missing, ok } from "../results.js";
import type { Merchants } from "./merchants.js";

/** Files that merchants submit for their applications. Their content is not stored. */
export class MerchantFiles {
  readonly #files = new Store<{ readonly merchant: string; readonly file: MerchantFile }>();
  readonly #merchants: Merchants;

  constructor(merchants: Merchants) {
    this.#merchants = merchants;
  }

  find(merchant: string, id: string): MerchantFile | undefined {
    const record = this.#files.get(id);
    return record?.merchant === merchant ? record.file : undefined;
  }

  handlers(): Pick<KomojuHandlers, "createFile" | "showFile"> {
    return {
      createFile: (request) => {
        const { merchant_id: merchant } = request.path;
        if (this.#merchants.find(merchant) === undefined) return missing("merchant", merchant);
        const bytes = readBase64(request.body.paper);
        if (bytes === undefined) return invalid("/paper", "must be Base64");
        const { mime, extension } = detectFileType(bytes) ?? {
          mime: "application/octet-stream",
          extension: "bin",
        };
        const file: MerchantFile = {
          id: newId(request),
          resource: "file",
          filename: `paper.${extension}`,
          size: bytes.length,
          mime_type: mime,
          created_at: timestamp(request.now),
          updated_at: timestamp(request.now),
        };
        this.#files.set(file.id, { merchant, file });
        return ok(file);
      },
      showFile: ({ path: { merchant_id, id } }) => {
        const file = this.find(merchant_id, id);
        return file === undefined ? missing("file", id) : ok(file);
      },
    };
  }
}
