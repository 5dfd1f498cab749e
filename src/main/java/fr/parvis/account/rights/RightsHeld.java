package fr.parvis.account.rights;

import fr.parvis.account.Grant;
import fr.parvis.account.HeldRights;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who holds what. */
@Service
class RightsHeld implements HeldRights {

    private final Holders holders;
    private final GiveRight giving;

    RightsHeld(Holders holders, GiveRight giving) {
        this.holders = holders;
        this.giving = giving;
    }

    @Override
    public List<Held> all() {
        Map<Long, Instant> signedIn = holders.signedIn();
        return holders.all().stream()
                .flatMap(one -> of(one, signedIn.get(one.agent().id())))
                .toList();
    }

    @Override
    @Transactional
    public boolean withdraw(Held right) {
        return right.role() == null
                ? giving.withdrawCharge(right.agent())
                : giving.withdraw(
                        right.agent(), right.department(), right.role(), right.procedure());
    }

    private static Stream<Held> of(Holder holder, Instant signedIn) {
        long agent = holder.agent().id();
        String name = holder.agent().name();
        Stream<Held> charge =
                holder.agent().administrator()
                        ? Stream.of(new Held(agent, name, signedIn, 0, null, "", null))
                        : Stream.of();
        return Stream.concat(
                charge, holder.grants().stream().map(it -> held(agent, name, signedIn, it)));
    }

    private static Held held(long agent, String name, Instant signedIn, Grant it) {
        return new Held(
                agent, name, signedIn, it.department(), it.role(), it.procedure(), it.until());
    }
}
