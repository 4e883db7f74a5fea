package broken.views_ask_only_their_model.ui.bell;

import broken.views_ask_only_their_model.session.Desk;

/** A view that asks the session itself. */
record BellView(Desk desk) {}
