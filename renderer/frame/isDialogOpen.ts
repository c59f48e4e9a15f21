/** Whether a dialog covers the page, which then takes nothing in. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
