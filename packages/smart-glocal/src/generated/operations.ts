// Generated from specs/smart-glocal/openapi.yaml by `pnpm generate`. Do not edit.

import type { Contract, WebhookContract } from "@paysession/core";

/** What a client of the Smart Glocal API needs at run time. */
export const contract: Contract = {
  id: "smart-glocal",
  title: "Smart Glocal",
  version: "1.0",
  servers: { demo: "https://demo.smart-glocal.com/api/v1", live: "https://proxy.smart-glocal.com/api/v1" },
  envelope: { property: "status", success: "ok", failure: "error" },
  problem: { code: "error.code", message: "error.description" },
  idempotency: {
    header: "X-PARTNER-IDEMPOTENCY-KEY",
    repeated: "refused",
    duplicate: "idempotency_key_already_exists",
  },
  sensitiveHeaders: ["x-partner-project", "x-partner-sign", "x-public-token"],
  contextHeaders: ["x-partner-submerchant"],
  operations: {
    createSession: {
      method: "post",
      path: "/session/create",
      body: "required",
      retry: "with-key",
      sensitive: {
        body: {
          payment_method: {
            card: {
              bank_card: { number: 1, security_code: 1, cardholder_name: 1 },
              encrypted_card: {
                number_hash: 1,
                expiration_date_hash: 1,
                security_code_hash: 1,
                cardholder_name_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            bank_account: { global: { iban: 1, account_number: 1, bank_account_number: 1 } },
            wallet: { global: { msisdn: 1 } },
          },
          payment_details: {
            card: {
              bank_card: { number: 1, security_code: 1, cardholder_name: 1 },
              encrypted_card: {
                number_hash: 1,
                expiration_date_hash: 1,
                security_code_hash: 1,
                cardholder_name_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            recurrent: { token: 1, security_code: 1 },
          },
          participant_details: {
            sender: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
            recipient: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
          },
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
        },
      },
    },
    startPayment: {
      method: "post",
      path: "/session/start/payment",
      body: "required",
      retry: "with-key",
      sensitive: {
        body: {
          payment_details: {
            card: {
              bank_card: { number: 1, security_code: 1, cardholder_name: 1 },
              encrypted_card: {
                number_hash: 1,
                expiration_date_hash: 1,
                security_code_hash: 1,
                cardholder_name_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            recurrent: { token: 1, security_code: 1 },
          },
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
          participant_details: {
            sender: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
            recipient: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
          },
        },
      },
      lookupKeys: ["session_id"],
    },
    startPayout: {
      method: "post",
      path: "/session/start/payout",
      body: "required",
      retry: "with-key",
      sensitive: {
        body: {
          payment_method: {
            card: {
              bank_card: { number: 1, security_code: 1, cardholder_name: 1 },
              encrypted_card: {
                number_hash: 1,
                expiration_date_hash: 1,
                security_code_hash: 1,
                cardholder_name_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            bank_account: { global: { iban: 1, account_number: 1, bank_account_number: 1 } },
            wallet: { global: { msisdn: 1 } },
          },
          participant_details: {
            sender: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
            recipient: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
          },
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
        },
      },
      lookupKeys: ["session_id"],
    },
    confirmSession: {
      method: "post",
      path: "/session/confirm",
      body: "required",
      retry: "with-key",
      lookupKeys: ["session_id"],
    },
    cancelSession: {
      method: "post",
      path: "/session/cancel",
      body: "required",
      retry: "with-key",
      lookupKeys: ["session_id"],
    },
    captureSession: {
      method: "post",
      path: "/session/capture",
      body: "required",
      retry: "with-key",
      lookupKeys: ["session_id"],
    },
    refundSession: { method: "post", path: "/session/refund", body: "required", retry: "with-key" },
    getSessionStatus: { method: "post", path: "/session/status", body: "required", retry: "safe" },
    initPayment: {
      method: "post",
      path: "/session/init/payment",
      body: "required",
      retry: "with-key",
      sensitive: {
        body: {
          payment_details: {
            card: {
              bank_card: { number: 1, security_code: 1, cardholder_name: 1 },
              encrypted_card: {
                number_hash: 1,
                expiration_date_hash: 1,
                security_code_hash: 1,
                cardholder_name_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            recurrent: { token: 1, security_code: 1 },
          },
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
          participant_details: {
            sender: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
            recipient: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
          },
        },
      },
    },
    initPayout: {
      method: "post",
      path: "/session/init/payout",
      body: "required",
      retry: "with-key",
      sensitive: {
        body: {
          payment_method: {
            card: {
              bank_card: { number: 1, security_code: 1, cardholder_name: 1 },
              encrypted_card: {
                number_hash: 1,
                expiration_date_hash: 1,
                security_code_hash: 1,
                cardholder_name_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            bank_account: { global: { iban: 1, account_number: 1, bank_account_number: 1 } },
            wallet: { global: { msisdn: 1 } },
          },
          participant_details: {
            sender: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
            recipient: {
              full_name: 1,
              first_name: 1,
              last_name: 1,
              address_line: 1,
              street: 1,
              city: 1,
              postal_code: 1,
              ipv4: 1,
              email: 1,
              msisdn: 1,
            },
          },
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
        },
      },
    },
    disableRecurrent: {
      method: "post",
      path: "/recurrent/disable",
      body: "required",
      sensitive: { body: { recurrent: { token: 1 } } },
    },
    getWalletBalance: { method: "post", path: "/wallet/balance", body: "required", retry: "safe" },
    issueToken: { method: "post", path: "/token", body: "required" },
    getTokenInfo: {
      method: "post",
      path: "/token/info",
      body: "required",
      retry: "safe",
      sensitive: {
        body: {
          card: {
            bank_card: { number: 1, security_code: 1, cardholder_name: 1 },
            encrypted_card: {
              number_hash: 1,
              expiration_date_hash: 1,
              security_code_hash: 1,
              cardholder_name_hash: 1,
            },
            tokenized_card: { token: 1 },
          },
          public_token: { token: 1 },
          recurrent_token: { token: 1 },
          subscription_token: { token: 1 },
        },
      },
    },
    tokenizeCard: {
      method: "post",
      path: "/tokenize/card",
      body: "required",
      security: ["publicToken"],
      servers: {
        demo: "https://tgb-playground.smart-glocal.com/cds/v1",
        live: "https://tgb.smart-glocal.com/cds/v1",
      },
      sensitive: { body: { card: { number: 1, security_code: 1 } } },
    },
  },
};

/** What a receiver of Smart Glocal's webhooks needs at run time. */
export const webhookContract: WebhookContract = {
  title: "Smart Glocal",
  tag: "type",
  names: ["ready_to_confirm", "action_required", "ready_to_capture", "payment_finished", "payment_refunded"],
};
