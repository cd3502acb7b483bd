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
      path: "/session/create",
      method: "post",
      body: "required",
      retry: "with-key",
      sensitive: {
        body: {
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
          participant_details: {
            recipient: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
            sender: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
          },
          payment_details: {
            card: {
              bank_card: { cardholder_name: 1, number: 1, security_code: 1 },
              encrypted_card: {
                cardholder_name_hash: 1,
                expiration_date_hash: 1,
                number_hash: 1,
                security_code_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            recurrent: { security_code: 1, token: 1 },
          },
          payment_method: {
            bank_account: { global: { account_number: 1, bank_account_number: 1, iban: 1 } },
            card: {
              bank_card: { cardholder_name: 1, number: 1, security_code: 1 },
              encrypted_card: {
                cardholder_name_hash: 1,
                expiration_date_hash: 1,
                number_hash: 1,
                security_code_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            wallet: { global: { msisdn: 1 } },
          },
        },
      },
    },
    startPayment: {
      path: "/session/start/payment",
      method: "post",
      body: "required",
      retry: "with-key",
      lookupKeys: ["metadata", "session_id"],
      sensitive: {
        body: {
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
          participant_details: {
            recipient: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
            sender: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
          },
          payment_details: {
            card: {
              bank_card: { cardholder_name: 1, number: 1, security_code: 1 },
              encrypted_card: {
                cardholder_name_hash: 1,
                expiration_date_hash: 1,
                number_hash: 1,
                security_code_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            recurrent: { security_code: 1, token: 1 },
          },
        },
      },
    },
    startPayout: {
      path: "/session/start/payout",
      method: "post",
      body: "required",
      retry: "with-key",
      lookupKeys: ["metadata", "session_id"],
      sensitive: {
        body: {
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
          participant_details: {
            recipient: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
            sender: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
          },
          payment_method: {
            bank_account: { global: { account_number: 1, bank_account_number: 1, iban: 1 } },
            card: {
              bank_card: { cardholder_name: 1, number: 1, security_code: 1 },
              encrypted_card: {
                cardholder_name_hash: 1,
                expiration_date_hash: 1,
                number_hash: 1,
                security_code_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            wallet: { global: { msisdn: 1 } },
          },
        },
      },
    },
    confirmSession: {
      path: "/session/confirm",
      method: "post",
      body: "required",
      retry: "with-key",
      lookupKeys: ["session_id"],
    },
    cancelSession: {
      path: "/session/cancel",
      method: "post",
      body: "required",
      retry: "with-key",
      lookupKeys: ["session_id"],
    },
    captureSession: {
      path: "/session/capture",
      method: "post",
      body: "required",
      retry: "with-key",
      lookupKeys: ["session_id"],
    },
    refundSession: { path: "/session/refund", method: "post", body: "required", retry: "with-key" },
    getSessionStatus: { path: "/session/status", method: "post", body: "required", retry: "safe" },
    initPayment: {
      path: "/session/init/payment",
      method: "post",
      body: "required",
      retry: "with-key",
      sensitive: {
        body: {
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
          participant_details: {
            recipient: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
            sender: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
          },
          payment_details: {
            card: {
              bank_card: { cardholder_name: 1, number: 1, security_code: 1 },
              encrypted_card: {
                cardholder_name_hash: 1,
                expiration_date_hash: 1,
                number_hash: 1,
                security_code_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            recurrent: { security_code: 1, token: 1 },
          },
        },
      },
    },
    initPayout: {
      path: "/session/init/payout",
      method: "post",
      body: "required",
      retry: "with-key",
      sensitive: {
        body: {
          customer: { contacts: { "*": { email: 1, phone: 1 } } },
          participant_details: {
            recipient: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
            sender: {
              address_line: 1,
              city: 1,
              email: 1,
              first_name: 1,
              full_name: 1,
              ipv4: 1,
              last_name: 1,
              msisdn: 1,
              postal_code: 1,
              street: 1,
            },
          },
          payment_method: {
            bank_account: { global: { account_number: 1, bank_account_number: 1, iban: 1 } },
            card: {
              bank_card: { cardholder_name: 1, number: 1, security_code: 1 },
              encrypted_card: {
                cardholder_name_hash: 1,
                expiration_date_hash: 1,
                number_hash: 1,
                security_code_hash: 1,
              },
              tokenized_card: { token: 1 },
            },
            wallet: { global: { msisdn: 1 } },
          },
        },
      },
    },
    disableRecurrent: {
      path: "/recurrent/disable",
      method: "post",
      body: "required",
      sensitive: { body: { recurrent: { token: 1 } } },
    },
    getWalletBalance: { path: "/wallet/balance", method: "post", body: "required", retry: "safe" },
    issueToken: { path: "/token", method: "post", body: "required" },
    getTokenInfo: {
      path: "/token/info",
      method: "post",
      body: "required",
      retry: "safe",
      sensitive: {
        body: {
          card: {
            bank_card: { cardholder_name: 1, number: 1, security_code: 1 },
            encrypted_card: {
              cardholder_name_hash: 1,
              expiration_date_hash: 1,
              number_hash: 1,
              security_code_hash: 1,
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
      path: "/tokenize/card",
      method: "post",
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
  id: "smart-glocal",
  title: "Smart Glocal",
  tag: "type",
  names: ["ready_to_confirm", "action_required", "ready_to_capture", "payment_finished", "payment_refunded"],
};
