package vn.binhxet.ui.kit;

/**
 * A question to a person.
 *
 * @param title asks: "Niêm phong lượt 1?"
 * @param consequence what follows from yes, in one or two sentences
 * @param yes verb: "Niêm phong"
 * @param no the harmless answer: "Để sau"
 */
public record Question(String title, String consequence, String yes, String no) {}
