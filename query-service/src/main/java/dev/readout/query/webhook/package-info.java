/** Question: who wants to be told? Subscriptions, and the delivery of events to them as the Standard Webhooks specification says. */
@NullMarked
package dev.readout.query.webhook;

import org.jspecify.annotations.NullMarked;
