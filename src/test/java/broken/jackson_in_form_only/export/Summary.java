package broken.jackson_in_form_only.export;

import tools.jackson.databind.JsonNode;

/** Writes JSON by itself. */
record Summary(JsonNode tree) {}
