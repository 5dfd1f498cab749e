package fr.parvis.commune;

import java.util.List;

/** A town hall's identity that cannot be kept, with everything that is wrong in it. */
public record InvalidIdentity(List<Fault> faults) implements IdentityRefused {

    /**
     * @param field name of the control: {@code email}, {@code hours.MONDAY}, {@code
     *     departments.12.phone}…
     * @param code key of the message
     */
    public record Fault(String field, String code) {}

    @Override
    public String code() {
        return "commune.invalid-identity";
    }

    @Override
    public List<Object> arguments() {
        return List.of(faults.size());
    }
}
