package fr.parvis.ui;

/** Messages in one language, from the bundles {@code messages/*.properties}. */
public interface Words {

    /**
     * @return the message, or the key itself between « » where there is none, which a test refuses
     */
    String get(String key, Object... arguments);
}
