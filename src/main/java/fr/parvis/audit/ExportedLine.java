package fr.parvis.audit;

import java.time.Instant;
import java.util.HexFormat;

/** A line of an exported journal: the entry and its seal, hashes in hexadecimal. */
record ExportedLine(
        long seq,
        long id,
        int commune,
        Instant at,
        String actorKind,
        long actorId,
        String actorName,
        String address,
        String action,
        String subject,
        String detail,
        String forWhom,
        String why,
        String channel,
        String device,
        int format,
        String previous,
        String hash) {

    static ExportedLine of(Seal seal, Entry entry) {
        return new ExportedLine(
                seal.seq(),
                entry.id(),
                entry.commune(),
                entry.at(),
                entry.actorKind(),
                entry.actorId(),
                entry.actorName(),
                entry.address(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.forWhom(),
                entry.why(),
                entry.channel(),
                entry.device(),
                entry.format(),
                HexFormat.of().formatHex(seal.previous()),
                HexFormat.of().formatHex(seal.hash()));
    }

    Seal seal() {
        return new Seal(seq, id, HexFormat.of().parseHex(previous), HexFormat.of().parseHex(hash));
    }

    Entry entry() {
        return new Entry(
                commune, id, at, actorKind, actorId, actorName, address, action, subject, detail,
                forWhom, why, channel, device, format);
    }
}
