package vn.binhxet.ui.kit.phrase;

/**
 * The phrases that ship with the program. What is typed for one is its name in small letters:
 * consonants that Unikey leaves as they are.
 */
enum Stock {
    NT,
    HT,
    BS,
    GT,
    TT,
    KK,
    KL,
    CN,
    XR,
    PT
}
