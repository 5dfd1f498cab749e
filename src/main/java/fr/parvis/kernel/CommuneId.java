package fr.parvis.kernel;

/** Identifies a tenant: a commune or a joint authority. */
public record CommuneId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
