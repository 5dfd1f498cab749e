package fr.parvis.ui;

import java.util.Optional;

/**
 * A shelf: a module that may have to tell something urgent contributes one bean. It is asked for
 * every page that is made, so it answers from memory; and it calls {@link PageCache#invalidate} in
 * the transaction that changes its answer, since pages are kept. Pages leave the memory by
 * themselves at {@link Banner#until}.
 */
public interface BannerSource {

    /** What is to be told now in the commune of the frame. */
    Optional<Banner> banner(Frame frame);
}
