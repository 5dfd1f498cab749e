package fr.parvis.database.secrets;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One column of the current commune, value by value. */
@Component
class SealColumnAgain {

    private static final Logger LOG = LoggerFactory.getLogger(SealColumnAgain.class);

    private final Secrets secrets;
    private final Keys keys;
    private final SealedValues values;

    SealColumnAgain(Secrets secrets, Keys keys, SealedValues values) {
        this.secrets = secrets;
        this.keys = keys;
        this.values = values;
    }

    void sealAgain(SealedColumn column) {
        for (byte[] sealed : values.notUnder(keys.current(), column)) {
            open(column, sealed)
                    .ifPresent(
                            plain ->
                                    values.replace(
                                            column, sealed, secrets.seal(column.purpose(), plain)));
        }
    }

    /** What does not open stays as it is: its key may come back with the right file. */
    private Optional<String> open(SealedColumn column, byte[] sealed) {
        try {
            return Optional.of(secrets.open(column, sealed));
        } catch (IllegalStateException lost) {
            LOG.error("a secret of {} cannot be opened", column, lost);
            return Optional.empty();
        }
    }
}
