/** Opens the device's print window; what is printed is the screen's `PrintSheet` alone. */
export function printPage(): void {
  window.print();
}
