package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.store.MailAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody typed, kept as it is until it can be taken. */
public record SubscribeForm(String email, String mobile, String street, List<String> topics) {

    static final SubscribeForm EMPTY = new SubscribeForm("", "", "", List.of());

    static final int LONGEST = 200;

    public SubscribeForm {
        topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /**
     * @param known codes that can be followed here
     * @param number of the mobile in international form, if it is one
     * @return keys of messages, by id of the field
     */
    Map<String, String> faults(List<String> known, Optional<String> number) {
        var faults = new LinkedHashMap<String, String>();
        if (topics.isEmpty() || !known.containsAll(topics)) {
            faults.put("sujets", "subscribers.fault.topics");
        }
        if (email.isBlank() && mobile.isBlank()) {
            faults.put("email", "subscribers.fault.nowhere");
        } else if (!email.isBlank() && MailAddress.of(email).isEmpty()) {
            faults.put("email", "subscribers.fault.email");
        }
        if (!mobile.isBlank() && number.isEmpty()) {
            faults.put("mobile", "subscribers.fault.mobile");
        }
        if (street.length() > LONGEST) {
            faults.put("rue", "subscribers.fault.street");
        }
        return faults;
    }
}
