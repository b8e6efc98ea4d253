/** Processes of this machine: started with a log and a pid file, watched until ready, ended for sure. */
@NullMarked
package dev.readout.localstack.process;

import org.jspecify.annotations.NullMarked;
