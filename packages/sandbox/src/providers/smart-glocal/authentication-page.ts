import type { HandlerRequest } from "../../engine/handler.js";
import type { HostedPage } from "../../hosted-pages/page.js";
import type { SessionCourse } from "./resources/session-course.js";
import type { Sessions } from "./resources/sessions.js";

const notAuthenticated = { code: "3DS_error", description: "The customer was not authenticated" };

/** Creates the page that stands for the bank's page on which the customer authenticates a payment. */
export function createAuthenticationPage(sessions: Sessions, course: SessionCourse): HostedPage {
  const idIn = ({ path }: Pick<HandlerRequest, "path">): string => String(path["id"]);
  return {
    path: "/hosted/3ds/:id",
    show: (request) => {
      const { session, operation } = sessions.find(idIn(request), request) ?? {};
      if (session === undefined || operation === undefined) {
        return { refused: "missing", what: `session ${idIn(request)}` };
      }
      const { amount, currency } = operation.record.amount_details;
      if (!("customer_interaction" in operation.record)) {
        const title = `The session is ${session.status}`;
        return { status: 200, body: { title, amount, currency, choices: [] } };
      }
      const choices = [
        { value: "pay", label: "Authenticate" },
        { value: "fail", label: "Fail" },
      ];
      return { status: 200, body: { title: "Confirm this payment?", amount, currency, choices } };
    },
    choose: (request) => {
      const record = sessions.find(idIn(request), request);
      const operation = record?.operation;
      if (
        record === undefined ||
        operation?.kind !== "payment" ||
        operation.record.customer_interaction === undefined
      ) {
        return { refused: "missing", what: "pending authentication" };
      }
      delete operation.record.customer_interaction;
      // Hosted pages have no contract; the body is the submitted form.
      const { choice } = request.body as { choice?: string };
      if (choice === "pay") course.proceed({ ...record, operation }, request);
      else course.finish({ ...record, operation }, notAuthenticated, request);
      return { status: 303, body: { location: operation.returnUrl } };
    },
  };
}
