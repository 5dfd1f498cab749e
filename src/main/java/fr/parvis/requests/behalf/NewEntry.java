package fr.parvis.requests.behalf;

import fr.parvis.account.SignedInAgent;
import fr.parvis.requests.life.Channel;
import java.time.LocalDate;

/** What is needed to begin; see {@link Entry}. */
public record NewEntry(
        Channel channel,
        String person,
        String representative,
        Identity identity,
        String mandate,
        LocalDate arrivedOn,
        Long scan,
        Long scanItem,
        SignedInAgent agent) {}
