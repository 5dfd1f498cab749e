package fr.parvis.procedures;

/** A moment of life under which residents look for procedures: an arch of the home page. */
public enum LifeEvent {
    BIRTH("naissance", "baby"),
    SCHOOL("ecole", "school"),
    PAPERS("papiers", "card"),
    COUPLE("mariage-pacs", "rings"),
    HOUSING("logement", "home"),
    WORKS("travaux", "works"),
    LOCAL_LIFE("vie-locale", "tree"),
    DEATH("deces", "candle");

    private final String code;
    private final String icon;

    LifeEvent(String code, String icon) {
        this.code = code;
        this.icon = icon;
    }

    public String code() {
        return code;
    }

    public String icon() {
        return icon;
    }
}
