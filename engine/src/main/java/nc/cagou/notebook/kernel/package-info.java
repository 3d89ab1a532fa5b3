/**
 * The Java kernel of the notebooks: JShell in this process, behind the protocol of Jupyter. The
 * cells are evaluated by {@link nc.cagou.notebook.kernel.Cells}, which knows nothing of Jupyter.
 */
package nc.cagou.notebook.kernel;
