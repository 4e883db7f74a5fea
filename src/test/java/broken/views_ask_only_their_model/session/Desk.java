package broken.views_ask_only_their_model.session;

/** Stands in the session. */
public final class Desk {}
