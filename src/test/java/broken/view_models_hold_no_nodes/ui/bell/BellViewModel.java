package broken.view_models_hold_no_nodes.ui.bell;

import javafx.scene.control.Button;

/** A model with a button in it. */
record BellViewModel(Button button) {}
