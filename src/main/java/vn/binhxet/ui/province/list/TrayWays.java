package vn.binhxet.ui.province.list;

/**
 * What is done to the tray as a whole.
 *
 * @param files asks for dossiers
 * @param folder asks for a folder with dossiers
 * @param clear takes everything off
 */
public record TrayWays(Runnable files, Runnable folder, Runnable clear) {}
