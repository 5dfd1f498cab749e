package fr.parvis.demo;

/**
 * A shelf inside the demonstration: what a room of it shows in every commune, laid once, before
 * Parvis says that it is ready. Called in the scope of the commune, after its people and before its
 * requests; those with a smaller {@link org.springframework.core.annotation.Order} first.
 */
public interface DemoRoom {

    /** Stable; a step that was done is not done again. */
    String step();

    void lay();
}
