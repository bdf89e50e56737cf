import { Component, type ReactNode } from 'react';
import { heldNow, type Keepsake } from './keepsake.ts';

/** What broke, and what was held when it did. */
export interface Broken {
  error: unknown;
  keepsake: Keepsake | null;
}

interface BoundaryProps {
  /** What stands in the place of what broke; `again` draws it anew. */
  instead(broken: Broken, again: () => void): ReactNode;
  children: ReactNode;
}

/** Where a part of a page throws while it is drawn, this part gives way to words, and no more than it. */
export class Boundary extends Component<BoundaryProps, { broken: Broken | null }> {
  override state = { broken: null as Broken | null };

  // Asked before what broke is taken away, and the keepsake with it.
  static getDerivedStateFromError(error: unknown) {
    return { broken: { error, keepsake: heldNow() } };
  }

  override render() {
    const { broken } = this.state;
    if (!broken) return this.props.children;
    return this.props.instead(broken, () => this.setState({ broken: null }));
  }
}
