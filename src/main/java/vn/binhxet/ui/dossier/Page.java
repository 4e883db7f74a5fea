package vn.binhxet.ui.dossier;

/** What the card below the code shows. */
enum Page {
    PAPERS,
    ATTACHED,
    FILES,
    NUMBER
}
