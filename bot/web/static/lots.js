// Swaps screens in place; without it every button is a button of a form.
export {};
