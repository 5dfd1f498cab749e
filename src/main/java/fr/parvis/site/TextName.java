package fr.parvis.site;

/** The texts under {@code resources/site/<language>}. */
enum TextName {
    HELP("aide", "/aide", true),
    HELP_FOR_AGENTS("aide-agents", "/aide/agents", true),
    ACCESSIBILITY("accessibilite", "/accessibilite", false),
    LEGAL("mentions-legales", "/mentions-legales", false);

    private final String file;
    private final String path;
    private final boolean guide;

    TextName(String file, String path, boolean guide) {
        this.file = file;
        this.path = path;
        this.guide = guide;
    }

    String file(String language) {
        return "site/" + language + "/" + file + ".md";
    }

    String path() {
        return path;
    }

    /** Shown with its table of contents. */
    boolean isGuide() {
        return guide;
    }
}
