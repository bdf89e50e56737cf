import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import { Choice } from '../../play/shell/parts/Choice.tsx';
import { useBench, usePlace } from '../bench/useBench.ts';
import { useShowing } from '../editor/showing.ts';
import { Chosen } from './chosen/Chosen.tsx';
import { DebateView } from './debate/DebateView.tsx';
import { StoryList } from './list/StoryList.tsx';
import styles from './MapView.module.css';
import { StoryMap } from './picture/StoryMap.tsx';
import type { StoryNode } from './story/node.ts';
import { nodeAt, placeOf } from './story/place.ts';
import { Filters, Find } from './Tools.tsx';
import { useChange } from './useChange.ts';
import { useComplaints } from './useComplaints.ts';
import { useFilter } from './useFilter.ts';
import { useSpoken } from './useSpoken.ts';
import { type Told, useTold } from './useStory.ts';

/** The document as a map. */
export function MapView() {
  const { t } = useTranslation('studio');
  const showing = useShowing();
  const told = useTold();
  if (!told) {
    return (
      <div className={styles.unreadable}>
        <p>{t('map.unreadable')}</p>
        <Button onClick={() => showing.view('text')}>{t('map.toText')}</Button>
      </div>
    );
  }
  return <Subjects told={told} />;
}

const SUBJECTS = ['story', 'debate'] as const;
const FORMS = ['picture', 'list'] as const;
type Form = (typeof FORMS)[number];

/** What is mapped, and whether as a picture or in words. */
function Subjects({ told }: { told: Told }) {
  const { t } = useTranslation('studio');
  const { path } = usePlace();
  const [subject, setSubject] = useState<(typeof SUBJECTS)[number]>(
    path.includes('arguments') ? 'debate' : 'story',
  );
  const [form, setForm] = useState<Form>('picture');
  const choices = (
    <>
      <Choice
        label={t('map.subject')}
        value={subject}
        onChoose={setSubject}
        options={SUBJECTS.map((value) => ({ value, sign: t(`map.subject.${value}`) }))}
      />
      <Choice
        label={t('map.form')}
        value={form}
        onChoose={setForm}
        options={FORMS.map((value) => ({ value, sign: t(`map.form.${value}`) }))}
      />
    </>
  );
  const shared = { told, form, choices };
  return subject === 'debate' ? (
    <DebateView {...shared} />
  ) : (
    <StoryView {...shared} debate={() => setSubject('debate')} />
  );
}

interface StoryViewProps {
  told: Told;
  form: Form;
  choices: ReactNode;
  /** Shows the arguments of the chosen turn. */
  debate(): void;
}

/** The whole scenario: a picture or a list of its parts, and beside it the one that is chosen. */
function StoryView({ told, form, choices, debate }: StoryViewProps) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const place = usePlace();
  const showing = useShowing();
  const { data, story, names } = told;
  const spoken = useSpoken(story, names);
  const [sought, setSought] = useState('');
  const chosen = useMemo(() => nodeAt(story.nodes, data, place), [story, data, place]);
  const filtering = useFilter(data, chosen);
  const changing = useChange(told);
  const complaints = useComplaints(story, data);
  const choose = (node: StoryNode) => bench.go(placeOf(node));
  const open = () => showing.view('forms');

  const wish = sought.trim().toLowerCase();
  const found = wish
    ? story.nodes.filter((node) =>
        `${spoken.title(node)} ${node.name}`.toLowerCase().includes(wish),
      )
    : [];
  const shared = { told, complaints, chosen, choose };
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        {choices}
        {form === 'picture' && <Filters filtering={filtering} names={names} />}
        <Find
          text={sought}
          onChange={setSought}
          found={found.map(({ id }) => id)}
          go={(id) => {
            const node = found.find((one) => one.id === id);
            if (node) choose(node);
          }}
        />
        <span role="status" className={styles.said}>
          {changing.said || (story.cut && t('map.cut'))}
        </span>
      </div>
      <div className={styles.sheet}>
        {form === 'picture' ? (
          <StoryMap
            {...shared}
            filtering={filtering}
            changing={changing}
            found={wish ? new Set(found.map(({ id }) => id)) : null}
            open={open}
          />
        ) : (
          <StoryList {...shared} />
        )}
      </div>
      <aside className={styles.aside}>
        {chosen ? (
          <Chosen {...{ told, changing, choose, open }} node={chosen} debate={debate} />
        ) : (
          <p className={styles.nothing}>{t('map.nothing')}</p>
        )}
      </aside>
    </div>
  );
}
