package fr.parvis.site.editing;

/** The names of the fields every kind has. Ids of a kind's own fields hold no underscore. */
enum Field {
    TITLE("c_titre"),
    SUMMARY("c_resume"),
    BODY("c_texte"),
    EASY("c_falc"),
    EASY_SHOWN("c_falc_montre"),
    SLUG("c_adresse"),
    RUBRIC("c_rubrique"),
    IMAGE("c_image"),
    /** Words that images to choose from hold; kept with nothing. */
    IMAGE_WORDS("c_image_cherche"),
    KEYWORDS("c_mots"),
    START("c_debut"),
    END("c_fin"),
    /** Of a translation: it still says what the French says. */
    STILL_RIGHT("c_juste");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The same in another language. */
    String in(String language) {
        return code + "_" + language;
    }
}
