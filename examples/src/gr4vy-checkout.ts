import type { Gr4vyClient } from "paysession/gr4vy";

type Checkout = NonNullable<NonNullable<Parameters<Gr4vyClient["createCheckoutSession"]>[0]>["body"]>;

const address = {
  city: "San Jose",
  country: "US",
  postal_code: "94560",
  state: "California",
  state_code: "US-CA",
  house_number_or_name: "10",
  line1: "Stafford Appartments",
  line2: "29th Street",
  organization: "Gr4vy",
};

const person = {
  first_name: "John",
  last_name: "Doe",
  email_address: "john@example.com",
  phone_number: "+1234567890",
};

/** The request of Gr4vy's reference page for a checkout session: a basket, a buyer and a flight. */
export const checkout: Checkout = {
  cart_items: [
    {
      name: "GoPro HD",
      quantity: 2,
      unit_amount: 1299,
      discount_amount: 0,
      tax_amount: 0,
      external_identifier: "goprohd",
      sku: "GPHD1078",
      product_url: "https://example.com/catalog/go-pro-hd",
      image_url: "https://example.com/images/go-pro-hd.jpg",
      categories: ["camera", "travel", "gear"],
      product_type: "physical",
      seller_country: "US",
    },
  ],
  metadata: { cohort: "cohort-a", order_id: "order-12345" },
  buyer: {
    display_name: "John Doe",
    external_identifier: "buyer-12345",
    billing_details: { ...person, address, tax_id: { value: "12345678931", kind: "us.ein" } },
    account_number: "<string>",
    shipping_details: { ...person, address },
  },
  airline: {
    booking_code: "X36Q9C",
    issued_address: "123 Broadway, New York",
    issued_at: "2013-07-16T19:23:00.000+00:00",
    issuing_carrier_code: "A3",
    legs: [
      {
        arrival_airport: "LAX",
        arrival_at: "2013-07-16T19:23:00.000+00:00",
        arrival_city: "Los Angeles",
        arrival_country: "US",
        carrier_code: "BA",
        coupon_number: "15885566",
        departure_airport: "LHR",
        departure_at: "2013-07-16T19:23:00.000+00:00",
        departure_city: "London",
        departure_country: "GB",
        departure_tax_amount: 1200,
        fare_amount: 129900,
        fare_basis_code: "FY",
        fee_amount: 1200,
        flight_class: "E",
        flight_number: "101",
        route_type: "round_trip",
        stop_over: false,
        tax_amount: 1200,
      },
    ],
    passenger_name_record: "JOHN L",
    passengers: [
      {
        age_group: "adult",
        date_of_birth: "2013-07-16",
        email_address: "john@example.com",
        first_name: "John",
        frequent_flyer_number: "15885566",
        last_name: "Luhn",
        passport_number: "11117700225",
        phone_number: "+1234567890",
        ticket_number: "BA1236699999",
        title: "Mr.",
        country_code: "US",
      },
    ],
    reservation_system: "Amadeus",
    restricted_ticket: false,
    ticket_delivery_method: "electronic",
    ticket_number: "123-1234-151555",
    travel_agency_code: "12345",
    travel_agency_invoice_number: "EG15555155",
    travel_agency_name: "ACME Agency",
    travel_agency_plan_name: "B733",
  },
  expires_in: 3600,
};
