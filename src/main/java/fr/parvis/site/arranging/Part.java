package fr.parvis.site.arranging;

/** What can be arranged. */
public enum Part {
    HOME("home"),
    MENU("menu");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
