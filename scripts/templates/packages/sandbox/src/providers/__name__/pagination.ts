/** The number of records in a page if the request does not say; it is not documented. */
export const pageSize = 20;
