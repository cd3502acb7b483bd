const response = await fetch("https://shop.example/orders", {
  method: "POST",
  body: JSON.stringify({ amount: 1 }),
});
export const body = (await response.json()) as { id: string };
