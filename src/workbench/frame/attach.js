/**
 * The first script of the add-in's page, in the workbench only: asks the page around it to play the host. It runs in
 * the frame itself because hooks that a parent sets on a fresh frame window are lost when the document loads.
 */
window.parent.meterwiseHost.attach(window);
