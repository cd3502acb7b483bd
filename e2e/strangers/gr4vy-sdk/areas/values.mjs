// Values from the examples in the SDK's documentation (docs/sdks/*/README.md in github.com/gr4vy/gr4vy-typescript).

export const address = {
  city: "San Jose",
  country: "US",
  postalCode: "94560",
  state: "California",
  stateCode: "US-CA",
  houseNumberOrName: "10",
  line1: "Stafford Appartments",
  line2: "29th Street",
  organization: "Gr4vy",
};

export const person = {
  firstName: "John",
  lastName: "Doe",
  emailAddress: "john@example.com",
  phoneNumber: "+1234567890",
  address,
};

export const card = {
  method: "card",
  number: "4111111111111111",
  expirationDate: "11/30",
  securityCode: "123",
};

export const cartItem = {
  name: "GoPro HD",
  quantity: 2,
  unitAmount: 1299,
  discountAmount: 0,
  taxAmount: 0,
  externalIdentifier: "goprohd",
  sku: "GPHD1078",
  upc: "012345678905",
  productUrl: "https://example.com/catalog/go-pro-hd",
  imageUrl: "https://example.com/images/go-pro-hd.jpg",
  categories: ["camera", "travel", "gear"],
  productType: "physical",
  sellerCountry: "US",
  taxExempt: false,
  unitOfMeasure: "feet",
  commodityCode: "43211500",
  description: "GoPro HD camera",
  dutyAmount: 1299,
  shippingAmount: 1299,
};

export const airline = {
  bookingCode: "X36Q9C",
  isCardholderTraveling: true,
  issuedAddress: "123 Broadway, New York",
  issuingCarrierCode: "649",
  issuingCarrierName: "Air Transat A.T. Inc",
  issuingIataDesignator: "TS",
  issuingIcaoCode: "TSC",
  passengerNameRecord: "JOHN L",
  reservationSystem: "Amadeus",
  restrictedTicket: false,
  ticketDeliveryMethod: "electronic",
  ticketNumber: "123-1234-151555",
  travelAgencyCode: "12345",
  travelAgencyInvoiceNumber: "EG15555155",
  travelAgencyName: "ACME Agency",
  travelAgencyPlanName: "B733",
};
