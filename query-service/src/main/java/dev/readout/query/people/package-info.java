/** Question: who is that, and whom has he or she met? GET /people, /people/{id}. */
@NullMarked
package dev.readout.query.people;

import org.jspecify.annotations.NullMarked;
