package fr.parvis.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller or one of its methods: a sensitive act. Whoever has not proven who they are for
 * ten minutes is asked to do so first; what they posted is kept and done afterwards. To be put on
 * the method that acts, and on the page before it where that page holds a password or a file, which
 * cannot be kept.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProvenRecently {}
