package fr.parvis.database.secrets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of the file: the newest whose time has come seals, all of them open.
 *
 * @param keys at least one, the oldest first
 * @param signing with which the installation signs; null in a file of before there was one
 */
record KeyRing(List<RingKey> keys, SigningKey signing) {

    KeyRing {
        keys = keys.stream().sorted(Comparator.comparing(RingKey::from)).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a ring without a key");
        }
    }

    static KeyRing first(Instant now) {
        return new KeyRing(List.of(RingKey.made(now)), SigningKey.made());
    }

    RingKey current(Instant now) {
        return keys.stream()
                .filter(key -> !key.from().isAfter(now))
                .reduce((_, later) -> later)
                .orElse(keys.getFirst());
    }

    RingKey newest() {
        return keys.getLast();
    }

    Optional<RingKey> named(int id) {
        return keys.stream().filter(key -> key.id() == id).findFirst();
    }

    KeyRing with(RingKey key) {
        return new KeyRing(Stream.concat(keys.stream(), Stream.of(key)).toList(), signing);
    }

    KeyRing signing(SigningKey key) {
        return new KeyRing(keys, key);
    }

    KeyRing without(Set<RingKey> retired) {
        return new KeyRing(keys.stream().filter(key -> !retired.contains(key)).toList(), signing);
    }
}
