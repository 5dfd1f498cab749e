package fr.parvis.audit;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what was written since the last time, commune after commune. The order of the chain is
 * that of sealing: an entry whose transaction took long comes after younger ones.
 */
@Service
class SealJournal {

    private static final Logger LOG = LoggerFactory.getLogger(SealJournal.class);
    private static final int BATCH = 1_000;

    private final JournalStore store;
    private final TransactionTemplate transaction;

    SealJournal(JournalStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A commune whose chain cannot go on does not keep the others waiting. */
    void sealAll() {
        for (int commune : store.communesToSeal()) {
            try {
                CommuneScope.run(new CommuneId(commune), this::sealCurrent);
            } catch (DataAccessException broken) {
                LOG.error("the journal of commune {} could not be sealed", commune, broken);
            }
        }
    }

    private void sealCurrent() {
        int sealed;
        do {
            sealed = transaction.execute(_ -> sealBatch());
        } while (sealed == BATCH);
    }

    private int sealBatch() {
        store.lockChain();
        List<Entry> entries = store.unsealed(BATCH);
        if (entries.isEmpty()) {
            return 0;
        }
        var seals = new ArrayList<Seal>(entries.size());
        Seal last = store.lastSeal();
        for (Entry entry : entries) {
            last = last.next(entry);
            seals.add(last);
        }
        store.seal(seals);
        return seals.size();
    }
}
