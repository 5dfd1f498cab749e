package fr.parvis.site;

/** The texts under {@code resources/site/<language>}. */
enum TextName {
    HELP("aide", true),
    HELP_FOR_AGENTS("aide-agents", true),
    ACCESSIBILITY("accessibilite", false),
    LEGAL("mentions-legales", false);

    private final String file;
    private final boolean guide;

    TextName(String file, boolean guide) {
        this.file = file;
        this.guide = guide;
    }

    String file(String language) {
        return "site/" + language + "/" + file + ".md";
    }

    /** Shown with its table of contents. */
    boolean isGuide() {
        return guide;
    }
}
